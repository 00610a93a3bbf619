export { type Html, htmlText } from './html/html-text'
