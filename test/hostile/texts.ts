/** Texts that a hostile server or author of an input would send; `pwned` and `injected` mark what must have no effect. */

/** By what they attack. */
export const HOSTILE: Readonly<Record<string, string>> = {
  command: '::set-output name=pwned::pwned',
  'commands in later lines':
    'x\n::error title=pwned::pwned\r\n::add-mask::injected\r::stop-commands::pwned\u2028::set-env name=PWNED::x\u0085::group::pwned',
  'older commands': '##[error]pwned ##[add-path]/pwned\n##[set-env name=PWNED]x',
  'encoded commands': '%0A::error title=pwned::pwned%0D%0A::set-output name=pwned::x%25%2C%3A',
  'terminal sequences':
    'p\u001b[2J\u001b]8;;https://pwned.example\u0007pwned\u001b]8;;\u0007\u009b31m\u0008\u0000\u007f\u001bP0;1|17/pwned\u001b\\ \u001b[',
  'direction of writing': '\u202epwned\u2066\u2069\u200f\u200e\u061c\u2028',
  html: '<img src=x onerror=alert(1)><script>pwned</script><a href="https://pwned.example">pwned</a></details><!-- pwned',
  links:
    '[pwned](https://pwned.example) ![pwned](https://pwned.example/p.png) <https://pwned.example> https://pwned.example www.pwned.example a@pwned.example @pwned #1 GH-1 [pwned][p]\n\n[p]: https://pwned.example',
  'an address': 'https://pwned.example/login?next=pwned',
  'a script': 'javascript:alert("pwned")',
  'tables and blocks':
    'pwned|pwned\n|---|---|\n| # pwned |\n\n# pwned\n\n- pwned\n1. pwned\n> pwned\n\n    pwned\n\npwned\n===',
  fences:
    '```\n</details>\n# pwned\n```mermaid\ngraph TD; A-->B; click A "https://pwned.example"\n```\n~~~\npwned\n~~~',
  emphasis: '`pwned` **pwned** _pwned_ ~~pwned~~ $pwned$ \\[pwned\\] :pwned:',
  mermaid: 'pwned :crit, 0, 1d\n click pwned href "https://pwned.example"\n%%{init: {}}%%;section pwned #59; <b>',
  'delimiters of outputs':
    'x\nghadelimiter_00000000-0000-4000-8000-000000000000\npwned<<EOF\ninjected\nEOF\npwned=1\nEOF\nPATH=/pwned',
  paths: '../../pwned?pwned=1#pwned',
  'encoded paths': '%2e%2e%2fpwned%00%3Fpwned=1',
  headers: 'pwned\r\nx-pwned: 1\r\n\r\nGET /pwned HTTP/1.1\r\n\r\n',
  'half characters': '\ud800pwned\udfff',
  prototypes: '__proto__',
  'an empty text': '',
  'a long text': `${'pwned '.repeat(3_000)}.`,
}
