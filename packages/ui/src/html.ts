export { type HtmlPageOptions, htmlFrom, htmlPageFrom } from './html/html-page'
export { type Html, htmlText } from './html/html-text'
