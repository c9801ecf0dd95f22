/** The images of the tests of deploy, and the inputs that ask for them. */
export const v1 = 'hub.c.163.com/admin/web:v1'
export const v2 = 'hub.c.163.com/admin/web:v2'
/** What a build from the commit of the tests is called. */
export const built = 'hub.c.163.com/admin/web:0123456789ab-37f7572f'

export const web = { service_id: '50883', image_path: v2 }
export const fromSource = { service_id: '50883', repo_name: 'web' }
