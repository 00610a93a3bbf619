import { mountBanner, mountPreferences } from '@assent/ui/dom'
import { en as messages } from '@assent/ui/messages/en'
import '@assent/ui/styles.css'
import { consentWith } from './assent-consent.ts'

consentWith([mountBanner({ messages }), mountPreferences({ messages })]).start()
