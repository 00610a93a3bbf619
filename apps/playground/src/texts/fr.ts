import type { Texts } from '../texts'

/** French. */
export const fr: Texts = {
  skip: 'Aller au contenu',
  portal: 'Données ouvertes',
  baseline: 'Val d’Orlune',
  sections: 'Rubriques',
  languages: 'Langue',
  pages: {
    home: 'Catalogue',
    map: 'Réseau cyclable',
    reuses: 'Réutilisations',
    cookies: 'Politique cookies',
  },
  home: {
    title: 'Ce que la vallée sait, chacun peut s’en servir',
    lead: 'Transports, arbres, cantines, budget : l’agglomération publie les données avec lesquelles elle travaille, sous licence ouverte, pour les habitants, les chercheurs et les créateurs.',
    figures: [
      ['12', 'communes'],
      ['84', 'jeux de données'],
      ['3,1 M', 'enregistrements'],
    ],
    datasets: 'Six jeux de données pour commencer',
    records: 'enregistrements',
    updated: 'mis à jour le',
    explore: 'Explorer la carte',
  },
  map: {
    back: 'Catalogue',
    title: 'Réseau cyclable de l’agglomération',
    lead: 'Pistes, bandes et ouvertures à venir : chaque tronçon réservé aux vélos, relevé sur le terrain deux fois par an.',
    frame: 'Carte du réseau cyclable',
    about: 'À propos de ce jeu de données',
    facts: [
      ['Enregistrements', '2 418'],
      ['Mise à jour', '2 novembre 2026'],
      ['Rythme', 'Deux fois par an'],
      ['Licence', 'Licence Ouverte 2.0'],
      ['Formats', 'GeoJSON, CSV, API'],
    ],
    description: [
      'Chaque enregistrement est un tronçon de voie avec son revêtement, sa largeur, son sens et son année. Les tracés suivent l’axe de la voie, à un demi-mètre près.',
      'La direction des mobilités tire ces données de ses propres relevés et des signalements des habitants. Les tronçons en travaux portent la date d’ouverture prévue.',
    ],
  },
  reuses: {
    title: 'Ce que d’autres en ont fait',
    lead: 'Des cartes, des films et des compteurs que des habitants, des écoles et des développeurs ont tirés de nos données, montrés là où ils sont publiés.',
  },
  placeholder: {
    title: 'Cette carte attend votre accord',
    text: (provider, host) =>
      `Elle vient de ${provider}, sur ${host}. Rien n’y est demandé avant votre accord.`,
    cookies: (names) => `Une fois affichée, elle dépose un cookie tiers : ${names}.`,
    allow: 'Afficher la carte',
    choose: 'Tous les choix de cookies',
  },
  cookies: {
    title: 'Politique de cookies',
    choice: 'Votre choix',
    choiceText:
      'Vous pouvez modifier ou retirer votre réponse à tout moment ; le portail fonctionne tout aussi bien sans.',
    withdraw: 'Retirer mon consentement',
    stillRuns: (services) =>
      `${services} : plus autorisé. Ce qui a démarré sur cette page s’arrête quand vous la rechargez.`,
    nothingRuns: 'Rien ne fonctionne sur cette page que vous n’ayez autorisé.',
    reload: 'Recharger la page',
  },
  footer: {
    text: 'Agglomération du Val d’Orlune. Données sous Licence Ouverte 2.0.',
    fiction: 'Un lieu inventé pour montrer Assent à l’œuvre.',
    pages: 'Pied de page',
  },
}
