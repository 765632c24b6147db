/**
 * The panel's script travels compressed inside the page (two languages and a chart library shrink to a third) and is
 * unpacked here before it runs. Every browser that Sheets supports can inflate; an older one is told.
 */
async function start(packed: string): Promise<void> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const script = document.createElement('script');
  script.textContent = await new Response(inflated).text();
  document.body.append(script);
}

start(document.getElementById('packed')?.textContent ?? '').catch(() => {
  const app = document.getElementById('app');
  if (!app) return;
  app.textContent =
    'Ce navigateur est trop ancien pour Boussole KPI : mettez-le à jour. · This browser is too old for KPI Compass: please update it.';
});
