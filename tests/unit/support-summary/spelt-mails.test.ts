import { describe, expect, it } from 'vitest';
import { redact } from '../../../src/checkers/support-summary/index.ts';

const GMAIL = 'ma•••@g•••.com';
const PEC = 'ma•••@p•••.it';

describe('an address with a spelt sign', () => {
  it.each([
    ['mario.rossi(a)gmail.com', GMAIL],
    ['mario.rossi (a) gmail.com', GMAIL],
    ['mario.rossi[a]gmail.com', GMAIL],
    ['mario.rossi *at* gmail.com', GMAIL],
    ['mario.rossi  at  gmail.com', GMAIL],
    ['mario.rossi "at" gmail.com', GMAIL],
    ['mario.rossi_at_gmail.com', GMAIL],
    ['mario.rossi-chiocciola-gmail.com', GMAIL],
    ['mario.rossi chiocciola gmail.com', GMAIL],
    ['mario at gmail dot com', GMAIL],
    ['mario AT gmail (dot) com', GMAIL],
    ['mario at gmail(dot)org', 'ma•••@g•••.org'],
    ['mario at gmail[dot] org', 'ma•••@g•••.org'],
    ['mario @ gmail. com', GMAIL],
    ['mario @ gmail .com', GMAIL],
    ['mario @ gmail . info', 'ma•••@g•••.info'],
    ['mario.rossi%40pec.it', PEC],
    ['mario chiocciola pec punto it', PEC],
    ['mario chiocciola posta punto info', 'ma•••@p•••.info'],
    ['mario.rossi @ gmail', 'ma•••@g•••'],
    ['mario_rossi @ gmail', 'ma•••@g•••'],
    ['mario @ p7m.it', PEC],
    ['mario at jpeg.it', 'ma•••@j•••.it'],
    ['mario80 @libero', 'ma•••@l•••'],
    ['mariorossi@ gmail', 'ma•••@g•••'],
    ['mario chiocciola proton punto me', 'ma•••@p•••.me'],
    ['mario at proton dot me', 'ma•••@p•••.me'],
    ['mario chiocciola posta punto xyz', 'ma•••@p•••.xyz'],
    ['mario (at) posta dot xyz', 'ma•••@p•••.xyz'],
    ['mario chiocciola gmail punto con', 'ma•••@g•••.con'],
  ])('is hidden: %j', (typed, shown) => {
    expect(redact(`Scrivo da: ${typed}, poi`)).toMatchObject({
      text: `Scrivo da: ${shown}, poi`,
      hidden: { mail: 1 },
    });
  });

  it.each([
    ['"mario rossi"@pec.it', PEC],
    ['“mario rossi” @ pec.it', PEC],
    [`"${'m'.repeat(64)}"@pec.it`, '•••@p•••.it'.replace('•••', 'mm•••')],
    ['scrivo da "mario rossi"@pec.it oggi', `scrivo da ${PEC} oggi`],
    ['"uno" "mario"@pec.it', `"uno" ${PEC}`],
    ['"uno\ndue"@pec.it', '"uno\ndue"@pec.it'],
    ['""@pec.it', '""@pec.it'],
  ])('or a name in quotes: %j', (typed, shown) => {
    expect(redact(typed).text).toBe(shown);
  });
});

describe('a sign in a sentence', () => {
  it.each([
    'quando scrivo @ mi dà errore',
    'quando scrivo @ mi. Poi riprovo',
    'Manca la @ nel mio indirizzo',
    'metto la @. Poi niente',
    'metto la @ . Poi niente',
    'metto la @. It is',
    'metto la @ . It is',
    'dopo la @ nel punto giusto',
    'la @ nel mio ... non va',
    'dopo il punto scrivo @ e basta',
    'la chiocciola (@). Aggiungila. Poi riprova',
    'la chiocciola (@) e il dominio.',
    'iscritt(a)o alla PEC',
    'Il punto (a) e il punto (b). Fine',
    'sono at casa. Poi vado',
    'foto_at_casa.jpg',
    'è un.nome at gmail',
    'sconto 5%40 oggi',
    'WhatsApp Image 2026-11-22 at 10.30.12.jpeg',
    'Screenshot 2026-11-22 at 10.30.12.png',
    'WhatsApp Image at fronte.jpg',
    'Scansione at carta.pdf',
    'lista at foto.zip e poi',
  ])('stays: %j', (text) => {
    expect(redact(text)).toMatchObject({ text, hidden: {} });
  });
});
