import { expect, test } from 'vitest'
import { md5Fingerprint } from '../../../simulator/world/key-pairs.ts'

const RSA = `-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAviHhktzKf87RivCco6yR
gA8XJVZTrgRrzlGyo37v5qzhLzrfl7FRp/L8SgV5LL4dYqxmc2CSMxfem9Ib7BLT
r/YJfGAe8qOefazE+ifip6veav5MaQ57Zo3zPJy6g2fOBhzxg7OaKpS+tiB5h4K7
j7SvWeDX/fDxCmusc5OLIDKMhz3UmUKkZzeRVPfkVw/xCKWEkJOV+0h/M9gd7qLU
TMCWAaDw/4Pr8P/XAXJJymfdJo553H742dJMWKAUySkEcGCKqpUs9QHn4cPecdvQ
eY5g/VveO7wiTEQFykvLykXeVV6Uuuh7Iskd9WBT59kVE8S806x9+qkI5RAM1mdu
xwIDAQAB
-----END PUBLIC KEY-----`

const ECDSA = `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEQWyXd689j8ADc06x6/8hd8JTMxup
BTo1I+10lTc4V3fpf9GmEJTZhVkshN8kYWolPBqt15djGkBQ0yQK/KgExw==
-----END PUBLIC KEY-----`

test.each([
  ['an RSA key', RSA, '82:88:95:2c:2a:68:3f:47:e8:5b:8a:e5:e6:37:fd:84'],
  ['a key of P-256', ECDSA, '4c:a3:ae:c4:e8:d1:c6:ff:e3:9b:45:09:26:39:2a:12'],
])('the fingerprint of %s is what ssh-keygen -lE md5 prints of it', (_, pem, print) => {
  expect(md5Fingerprint(pem)).toBe(print)
})
