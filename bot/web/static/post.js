// The way to the server. Each message has the tab's name and a number; until an answer comes, the same
// message goes out again with the same number, so that nothing is lost and nothing is taken twice.

const PATIENCE = 15_000; // ms for one try
const QUIET = 500; // ms before anything is said about waiting
const LONGEST_PAUSE = 8_000;
const TRIES_AT_A_FAULT = 3;
const PASSING = new Set([408, 429, 502, 503, 504]);

export class Refused extends Error {
  constructor(status) {
    super(`refused: ${status}`);
    this.status = status;
  }
}

export class Post {
  #token = document.querySelector("meta[name=waymark-token]").content;
  #tab = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
  #number = 0;
  #say;

  // `say` is told "sending", "waiting", "offline" or "" (nothing to say).
  constructor(say) {
    this.#say = say;
  }

  async send(message) {
    const body = JSON.stringify({ ...message, tab: this.#tab, n: ++this.#number });
    const soon = setTimeout(() => this.#say("sending"), QUIET);
    try {
      return await this.#untilAnswered(() => this.#try("/say", { method: "POST", body }));
    } finally {
      clearTimeout(soon);
      this.#say("");
    }
  }

  // One try only: whoever looks will look again.
  async look(signal) {
    return (await this.#try("/screen", { signal })).json();
  }

  async leave() {
    await this.#try("/leave", { method: "POST" });
  }

  async #untilAnswered(attempt) {
    for (let tries = 1, pause = 500; ; tries += 1, pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      try {
        return await (await attempt()).json();
      } catch (error) {
        if (error instanceof Refused && !mayPass(error.status, tries)) throw error;
        this.#say(navigator.onLine ? "waiting" : "offline");
        await backOnlineOrAfter(pause);
      }
    }
  }

  async #try(address, options) {
    const limit = AbortSignal.timeout(PATIENCE);
    const response = await fetch(address, {
      ...options,
      cache: "no-store",
      headers: { "Content-Type": "application/json", "X-Waymark-Token": this.#token },
      signal: options.signal ? AbortSignal.any([options.signal, limit]) : limit,
    });
    if (!response.ok) throw new Refused(response.status);
    return response;
  }
}

function mayPass(status, tries) {
  return PASSING.has(status) || (status === 500 && tries < TRIES_AT_A_FAULT);
}

function backOnlineOrAfter(pause) {
  return new Promise((done) => {
    const go = () => {
      clearTimeout(timer);
      removeEventListener("online", go);
      done();
    };
    const timer = setTimeout(go, pause);
    addEventListener("online", go);
  });
}
