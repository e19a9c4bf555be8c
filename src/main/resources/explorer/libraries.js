// Libraries that come with the server, loaded when a view needs them.
const loading = new Map();

/** Runs a classic script of /lib/ once. */
export function script(name) {
  if (!loading.has(name)) {
    loading.set(name, new Promise((done, failed) => {
      const element = document.createElement('script');
      element.src = `/lib/${name}`;
      element.onload = done;
      element.onerror = () => failed(new Error(`/lib/${name} could not be loaded`));
      document.head.append(element);
    }));
  }
  return loading.get(name);
}

/** Adds a style sheet of /lib/ once. */
export function styles(name) {
  if (!document.querySelector(`link[href="/lib/${name}"]`)) {
    const element = document.createElement('link');
    element.rel = 'stylesheet';
    element.href = `/lib/${name}`;
    document.head.append(element);
  }
}
