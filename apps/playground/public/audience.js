// The portal's own audience measurement. It knows the month of the first visit, and nobody.
if (!document.cookie.includes('audience_visit=')) {
  const month = new Date().toISOString().slice(0, 7)
  document.cookie = `audience_visit=${month}; Path=/; Max-Age=${390 * 86_400}; SameSite=Lax`
}
document.documentElement.dataset.audience = 'running'
