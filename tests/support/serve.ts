import { readBuiltSite } from './built-site.ts';
import { createStaticServer } from './static-server.ts';

const [folder = 'dist', port = '4327'] = process.argv.slice(2);
const { base } = readBuiltSite(folder);
createStaticServer(folder, base).listen(Number(port), () => {
	console.log(`${folder} is served at http://localhost:${port}${base}`);
});
