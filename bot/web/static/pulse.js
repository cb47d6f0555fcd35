// Listening for changes made elsewhere: another tab, another device, another channel. The line is closed while
// nobody looks, because a browser allows only a few open lines to one server.

const AGAIN = 30_000;

export function listen(look) {
  let source = null;

  const open = () => {
    if (source && source.readyState !== EventSource.CLOSED) return;
    source = new EventSource("/events");
    source.addEventListener("changed", look);
    source.addEventListener("open", look);
  };
  const close = () => {
    source?.close();
    source = null;
  };
  const wake = () => {
    if (document.hidden) return close();
    open();
    look();
  };

  document.addEventListener("visibilitychange", wake);
  addEventListener("pagehide", close);
  addEventListener("pageshow", wake);
  addEventListener("focus", look);
  addEventListener("online", wake);
  setInterval(() => document.hidden || open(), AGAIN);
}
