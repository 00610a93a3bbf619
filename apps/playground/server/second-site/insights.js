// Stands for a provider's script: runs in the portal's page, so that its cookie is the portal's own.
if (!document.cookie.includes('insights_visitor=')) {
  const maxAge = 390 * 86_400
  document.cookie = `insights_visitor=${crypto.randomUUID()}; Path=/; Max-Age=${maxAge}; SameSite=Lax`
}
localStorage.setItem('insights.queue', '[]')
document.documentElement.dataset.insights = 'running'
