/** The site of the documents. `npm run docs` writes `pages/`, and in `pages/site.json` what of this depends on them. */
import { readFileSync } from 'node:fs'
import { anchorOf, wordsOf } from './text.mjs'

const { base, repository, languages } = JSON.parse(readFileSync(new URL('../pages/site.json', import.meta.url), 'utf8'))

const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="#1f883d"/></svg>',
)}`

const chinese = {
  outline: { label: '本页目录', level: [2, 3] },
  docFooter: { prev: '上一页', next: '下一页' },
  darkModeSwitchLabel: '外观',
  lightModeSwitchTitle: '切换到浅色模式',
  darkModeSwitchTitle: '切换到深色模式',
  sidebarMenuLabel: '目录',
  returnToTopLabel: '回到顶部',
  langMenuLabel: '切换语言',
  skipToContentLabel: '跳到正文',
  notFound: { title: '没有这一页', quote: '', linkLabel: '回到首页', linkText: '回到首页' },
}

const searchInChinese = {
  button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
  modal: {
    displayDetails: '显示详情',
    resetButtonTitle: '清除',
    backButtonTitle: '关闭',
    noResultsText: '没有结果：',
    footer: { selectText: '打开', navigateText: '移动', closeText: '关闭' },
  },
}

/** Between backticks, `${{ … }}` is GitHub's, and Vue must not work it out. */
function leaveBraces({ renderer }) {
  const code = renderer.rules.code_inline
  renderer.rules.code_inline = (...parts) => code(...parts).replace(/^<code/, '<code v-pre')
}

export default {
  title: 'Fengchao Actions',
  base,
  head: [['link', { rel: 'icon', href: icon }]],
  srcDir: 'pages',
  outDir: '../../.site',
  cleanUrls: true,
  // Nothing of it belongs into a folder that is committed, or that a release takes along.
  cacheDir: 'node_modules/.vitepress',
  locales: {
    root: {
      label: 'English',
      lang: 'en',
      description: 'GitHub Actions that deploy to the NetEase Fengchao container cloud: green means running.',
      themeConfig: { ...languages.en, outline: { level: [2, 3] } },
    },
    'zh-CN': {
      label: '简体中文',
      lang: 'zh-CN',
      description: '部署到网易蜂巢容器云的 GitHub Actions：绿色即运行。',
      themeConfig: { ...languages.zh, ...chinese },
    },
  },
  markdown: { anchor: { slugify: anchorOf }, config: leaveBraces },
  themeConfig: {
    socialLinks: [{ icon: 'github', link: `https://github.com/${repository}` }],
    search: {
      provider: 'local',
      options: {
        locales: { 'zh-CN': { translations: searchInChinese } },
        miniSearch: { options: { tokenize: wordsOf }, searchOptions: { combineWith: 'AND', prefix: true } },
      },
    },
  },
}
