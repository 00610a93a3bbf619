import { describe, expect, it } from 'vitest'
import { cellFrom, lineFrom } from '../cell'
import { trackerNamesFrom } from './tracker-names'

const readingOf = (text: string) => {
  const { names, beside } = trackerNamesFrom(cellFrom(text).lines)
  return { names: names.map(({ name }) => name), beside, losses: names.map(({ loss }) => loss) }
}
const namesIn = (text: string) => readingOf(text).names

describe('the names in a cell', () => {
  it.each([
    ['sessionid', ['sessionid']],
    ['“_ga”', ['_ga']],
    ['_ga, _gid; _gat', ['_ga', '_gid', '_gat']],
    ['sessionid\ncsrftoken', ['sessionid', 'csrftoken']],
    ['sessionid and csrftoken', ['sessionid', 'csrftoken']],
    ['sessionid et csrftoken', ['sessionid', 'csrftoken']],
    ['_ga / _gid', ['_ga', '_gid']],
    ['_ga _gid PHPSESSID', ['_ga', '_gid', 'PHPSESSID']],
    ['.AspNetCore.Session', ['.AspNetCore.Session']],
    ['sessionid.', ['sessionid']],
  ])('%j are %j', (text, names) => {
    expect(readingOf(text)).toEqual({ names, beside: [], losses: names.map(() => null) })
  })

  it.each([
    ['any cookie starting with _hs', ['_hs']],
    ['Any cookie that starts with: _hs', ['_hs']],
    ['tout cookie commençant par _hs', ['_hs']],
    ['Tous les cookies dont le nom commence par _hs', ['_hs']],
    ['les cookies débutant par « _hs »', ['_hs']],
    ['cookies starting with _pk_', ['_pk_']],
    ['cookies starting with _pk_, _hs and _hj', ['_pk_', '_hs', '_hj']],
    ['any cookie starting with _pk_ or _hj', ['_pk_', '_hj']],
    ['_ga_*', ['_ga_']],
    ['_pk_id.*', ['_pk_id.']],
    ['_pk_id…', ['_pk_id']],
    ['_pk_id.<idSite>.<domain hash>', ['_pk_id.']],
    ['wp-settings-{user}', ['wp-settings-']],
    ['_hjSession_[site_id]', ['_hjSession_']],
    ['_gat_UA-XXXXXX', ['_gat_UA-']],
  ])('%j are prefixes: %j', (text, prefixes) => {
    expect(namesIn(text)).toEqual(prefixes.map((prefix) => ({ prefix })))
  })

  it('mixes exact names and prefixes', () => {
    expect(namesIn('hubspotutk, any cookie starting with __hs, messagesUtk')).toEqual([
      'hubspotutk',
      { prefix: '__hs' },
      'messagesUtk',
    ])
  })

  it.each([
    ['session cookies of the site', null],
    ['various', null],
    ['*', null],
    ['a*', null],
    ['—', null],
    ['any cookie starting with ___,***', { prefix: '___' }],
  ])('%j names nothing that a browser could be searched for', (text, first) => {
    expect(namesIn(text)[0] ?? null).toEqual(first)
  })

  it('keeps a remark beside the name', () => {
    expect(readingOf('_ga (Google Analytics)')).toMatchObject({
      names: ['_ga'],
      beside: ['(Google Analytics)'],
    })
  })

  it('says where a prefix covers more than the name', () => {
    expect(readingOf('_ga_*_session')).toEqual({
      names: [{ prefix: '_ga_' }],
      beside: [],
      losses: ['widened-name'],
    })
  })

  it('takes out what nobody sees, and says so', () => {
    expect(readingOf('ses\u200dsion\u200fid')).toMatchObject({
      names: ['sessionid'],
      losses: ['hidden-characters'],
    })
  })

  it('takes code as it stands, after any words before it', () => {
    const line = lineFrom([
      { text: 'my db', literal: true },
      { text: ', any cookie starting ', literal: false },
      { text: 'with ', literal: false },
      { text: '_', literal: true },
      { text: ', ', literal: false },
      { text: 'other[1]', literal: true },
    ])
    expect(trackerNamesFrom([line]).names.map(({ name }) => name)).toEqual([
      'my db',
      { prefix: '_' },
      'other[1]',
    ])
  })

  it('stops where a cell holds more than names', () => {
    const { names } = trackerNamesFrom([lineFrom([{ text: '_a '.repeat(1000), literal: false }])])
    expect(names).toMatchObject([{ name: null }])
  })
})
