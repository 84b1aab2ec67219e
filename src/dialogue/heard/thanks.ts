import { wordsOf } from './words.ts';

/** Thanks in the languages that people here write in; a reply to them is in English. */
const thanks = [
  'danke,danke schön,danke dir,vielen dank',
  'tack,tack så mycket,takk,tak,kiitos',
  'merci,merci beaucoup',
  'gracias,muchas gracias',
  'grazie,grazie mille',
  'obrigado,obrigada,muito obrigado,muito obrigada',
  'dziękuję,dzięki,dziekuje,dzieki',
  'dank je,dank u,bedankt,dankjewel',
  'arigato,arigatou,arigato gozaimasu,ありがとう,ありがとうございます',
  'děkuji,díky,dekuji,diky,ďakujem,hvala,mulțumesc,multumesc,köszönöm,kösz',
  'teşekkürler,teşekkür ederim,tesekkurler,спасибо,дякую,ευχαριστώ,efharisto',
  'terima kasih,cảm ơn,cam on,谢谢,谢谢你,xie xie,xiexie,감사합니다,gamsahamnida,धन्यवाद,shukran,شكرا,toda,תודה',
].flatMap((names) => names.split(','));
const known = new Set(thanks.map((name) => wordsOf(name).join(' ')));
/** What may stand beside them. */
const besides = new Set('ok okay super top great perfect ah oh bot dir all a lot again'.split(' '));

/** "Tack!", "ok, merci beaucoup": nothing but thanks in another language. */
export function thanksIn(text: string): boolean {
  const words = wordsOf(text);
  return known.has(words.join(' ')) || known.has(words.filter((word) => !besides.has(word)).join(' '));
}
