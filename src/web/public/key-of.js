// What a key press is called in the map of keys.

/** `Ctrl+Enter`, `Shift+I`, `j`, `?`: by what is printed on the key, and by its place where that is no Latin letter. */
export function keyOf(event) {
  const printed = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const foreign = /^\p{L}$|^\p{Nd}$/u.test(printed) && !/^\p{Script=Latin}$|^[0-9]$/u.test(printed);
  const key = foreign ? event.code.replace(/^(Key|Digit)/, '').toLowerCase() : printed;
  const shift = event.shiftKey && (key.length > 1 || /^[a-z]$/.test(key));
  const control = event.ctrlKey || event.metaKey;
  return `${control ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${shift && key.length === 1 ? key.toUpperCase() : key}`;
}
