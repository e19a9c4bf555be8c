// What a reader takes along.
import {h} from './page.js';

const LOOKS = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor'];

/** Offers a file of what is shown. */
export function download(name, type, content) {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], {type}));
  const anchor = h('a', {href: url, download: name});
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** A drawing in its frame, in which a narrow screen moves it from side to side. */
export function framed(svg, ...more) {
  return h('figure', {class: 'picture scroll', tabindex: 0}, svg, more);
}

/** Buttons that keep a drawing as SVG and as PNG, and more of the view's own. */
export function keep(svg, name, ...more) {
  return h('div', {class: 'actions'}, h('button', {class: 'quiet', onclick: () => download(`${name}.svg`, 'image/svg+xml', standalone(svg))}, 'Save as SVG'),
    h('button', {class: 'quiet', onclick: async () => download(`${name}.png`, 'image/png', await painted(svg))}, 'Save as PNG'), more);
}

/** A link to a file of the whole graph. */
export function whole(format, text) {
  return h('a', {class: 'button quiet', href: `/export/${format}`, download: true}, text);
}

/** A drawing that looks the same elsewhere: its styles are written into it. */
export function standalone(svg) {
  const copy = svg.cloneNode(true);
  const from = [svg, ...svg.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, i) => {
    if (!from[i].isConnected) return;
    const style = getComputedStyle(from[i]);
    for (const property of LOOKS) element.setAttribute(property, style.getPropertyValue(property));
  });
  const [, , width, height] = svg.getAttribute('viewBox').split(' ');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', width);
  copy.setAttribute('height', height);
  return new XMLSerializer().serializeToString(copy);
}

/** Twice as many pixels as the drawing has units, on the page's paper. */
async function painted(svg) {
  const picture = new Image();
  picture.src = URL.createObjectURL(new Blob([standalone(svg)], {type: 'image/svg+xml'}));
  await picture.decode();
  const canvas = h('canvas', {width: picture.width * 2, height: picture.height * 2});
  const pen = canvas.getContext('2d');
  pen.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--raised');
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(picture.src);
  return new Promise(done => canvas.toBlob(done, 'image/png'));
}
