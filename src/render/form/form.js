"use strict";
// Makes the page of a questionnaire out of its data. Texts become text nodes only; nothing is sent, loaded or stored.
(() => {
  const form = JSON.parse(document.getElementById("questions").textContent);
  const main = document.getElementById("content");
  const status = document.getElementById("status");
  const LIMIT = 4000;
  const LARGEST = 1 << 20;

  const random = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return "r" + Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  };

  const state = { lang: form.lang, at: 0, response: random(), belongings: new Map(), role: "", answers: new Map(), remarks: "" };
  let unsaved = false;

  const text = (pair) => pair[state.lang];
  const say = (key, holes = {}) =>
    Object.entries(holes).reduce((said, [name, value]) => said.replace(`{${name}}`, value), text(form.words[`form-${key}`]));

  // An element with attributes, listeners and what is in it.
  const make = (tag, attributes = {}, ...inside) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (typeof value === "function") element.addEventListener(name, value);
      else if (value === true) element.setAttribute(name, "");
      else if (value !== false && value !== null) element.setAttribute(name, value);
    }
    element.append(...inside.filter((part) => part !== null));
    return element;
  };
  const button = (key, click, look = "") => make("button", { type: "button", class: look, click }, say(key));
  const paragraph = (said, look = null) => make("p", { class: look }, said);

  // What is asked depends on the role only.
  const isAsked = (question) =>
    question.asked_of.length === 0 || state.role === "" || question.asked_of.includes(state.role);
  const questions = () => form.sections.flatMap((section) => section.questions.filter(isAsked));
  const done = () => questions().filter((question) => state.answers.has(question.id)).length;

  const steps = () => {
    const sections = form.sections.filter((section) => section.questions.some(isAsked));
    const about = form.belongings.length > 0 || form.roles.length > 0;
    return [start, ...(about ? [aboutYou] : []), ...sections.map((section) => () => asked(section)), remarks, finish];
  };

  // A step is shown from its top, and reading goes on at its heading.
  const go = (at) => {
    state.at = Math.max(0, Math.min(at, steps().length - 1));
    show();
    window.scrollTo(0, 0);
    main.querySelector("h1")?.focus({ preventScroll: true });
  };

  const heading = (said) => make("h1", { tabindex: "-1" }, said);

  const show = () => {
    const all = steps();
    const middle = state.at > 0;
    document.documentElement.lang = state.lang;
    document.title = text(form.title);
    document.getElementById("title").textContent = middle ? text(form.title) : "";
    document.querySelector(".skip").textContent = say("skip");
    document.getElementById("made-by").textContent = say("made-by");
    status.textContent = "";
    languages();
    main.replaceChildren(
      ...(middle ? [progress(all.length - 1)] : []),
      ...all[state.at](),
      ...(middle ? [turns(state.at === all.length - 1)] : []),
    );
  };

  const languages = () => {
    const names = [["de", "Deutsch"], ["en", "English"]];
    const choose = (lang) => () => {
      state.lang = lang;
      show();
      document.querySelector(`#languages [lang=${lang}]`).focus();
    };
    const group = make("div", { role: "group", "aria-label": say("language") }, ...names.map(([lang, name]) =>
      make("button", { type: "button", lang, "aria-pressed": String(lang === state.lang), click: choose(lang) }, name)));
    document.getElementById("languages").replaceChildren(group);
  };

  const answered = () => say("progress", { done: done(), of: questions().length });

  const progress = (of) => make("div", { class: "progress" },
    make("p", {}, make("span", {}, say("step", { at: state.at, of })), make("span", { class: "done" }, answered())),
    make("progress", { max: questions().length, value: done(), "aria-label": answered() }));

  const refresh = () => {
    unsaved = true;
    main.querySelector(".done").textContent = answered();
    const bar = main.querySelector("progress");
    bar.value = done();
    bar.setAttribute("aria-label", answered());
  };

  const turns = (last) => make("div", { class: "turns" },
    button("back", () => go(state.at - 1)),
    last ? null : button("next", () => go(state.at + 1), "main"),
    last ? null : button("save-draft", draft, "quiet"));

  const start = () => {
    const file = make("input", { type: "file", accept: ".json,application/json", hidden: true, "aria-label": say("resume"), change: load });
    return [
      heading(text(form.title)),
      make("dl", {}, ...form.told.flatMap(([name, said]) => [make("dt", {}, text(name)), make("dd", {}, text(said))])),
      paragraph(say("nothing-sent"), "note"),
      make("div", { class: "turns" },
        button("begin", () => go(1), "main"), button("resume", () => file.click(), "quiet"), file),
    ];
  };

  // Whatever a survey calls a column of its own, it is no other element's name.
  const column = (attribute) => attribute === null ? "group" : `of-${attribute}`;

  const aboutYou = () => {
    const parts = [heading(say("about-you"))];
    for (const { attribute, question, choices } of form.belongings) {
      const key = column(attribute);
      const said = state.belongings.get(key) ?? "";
      const keep = (event) => { state.belongings.set(key, event.target.value); refresh(); };
      const options = ["", ...(choices.includes(said) || said === "" ? choices : [...choices, said])];
      const hint = attribute === null && choices.length === 0 ? make("p", { id: "group-hint", class: "hint" }, say("group-hint")) : null;
      const field = choices.length > 0
        ? make("select", { id: key, change: keep }, ...options.map((name) =>
          make("option", { value: name, selected: name === said }, name || say("no-answer"))))
        : make("input", { id: key, type: "text", maxlength: "80", autocomplete: "off", value: said, "aria-describedby": hint && hint.id, input: keep });
      parts.push(make("div", { class: "field" }, make("label", { for: key }, text(question)), field, hint));
    }
    if (form.roles.length > 0) {
      const keep = (event) => { state.role = event.target.value; refresh(); };
      parts.push(make("div", { class: "field" }, make("label", { for: "role" }, say("role")),
        make("select", { id: "role", change: keep }, ...[["", null], ...form.roles].map(([id, name]) =>
          make("option", { value: id, selected: id === state.role }, name ? text(name) : say("no-answer"))))));
    }
    return parts;
  };

  const asked = (section) => {
    const shown = section.questions.filter(isAsked);
    const first = form.sections.find((other) => other.questions.some(isAsked)) === section;
    return [
      section.name ? paragraph(text(section.name), "over") : null,
      heading(text(section.question)),
      first ? paragraph(say("keys"), "hint keys") : null,
      ...shown.map((question) => fieldset(section, question)),
    ].filter((part) => part !== null);
  };

  const fieldset = (section, question) => {
    const legend = `${question.id}-text`;
    const values = section.answers.map(([value, label], at) => [value, text(label), question.anchors[at] ? text(question.anchors[at]) : null]);
    const others = [...(question.may_not_know ? [["?", text(section.unknown)]] : []), ["-", text(section.not_applicable)]];
    const choice = (look) => ([value, label, anchor]) => make("label", { class: look },
      make("input", {
        type: "radio", name: question.id, value, checked: state.answers.get(question.id) === value,
        change: () => { state.answers.set(question.id, value); clear.hidden = false; refresh(); },
      }),
      make("span", {}, make("span", { class: "label" }, label), anchor ? make("span", { class: "anchor" }, anchor) : null));
    const clear = make("button", {
      type: "button", class: "quiet small", "aria-describedby": legend, hidden: !state.answers.has(question.id),
      click: () => {
        state.answers.delete(question.id);
        for (const input of set.querySelectorAll("input")) input.checked = false;
        set.querySelector("input").focus();
        clear.hidden = true;
        refresh();
      },
    }, say("clear"));
    // A digit, ? or - chooses at once, but only for whoever is in this question.
    const key = (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const input = [...set.querySelectorAll("input")].find((input) => input.value === event.key);
      if (!input) return;
      event.preventDefault();
      input.focus();
      input.click();
    };
    const set = make("fieldset", { id: question.id, "aria-describedby": question.detail ? `${question.id}-detail` : null, keydown: key },
      make("legend", { id: legend }, text(question.text)),
      question.detail ? make("p", { id: `${question.id}-detail`, class: "hint" }, text(question.detail)) : null,
      make("div", { class: question.anchors.length > 0 ? "values anchored" : "values" }, ...values.map(choice("value"))),
      make("div", { class: "others" }, ...others.map(choice("other"))), clear);
    return set;
  };

  const remarks = () => {
    const left = make("p", { id: "left", class: "hint" }, say("remarks-left", { n: LIMIT - state.remarks.length }));
    const field = make("textarea", {
      id: "remarks", rows: "8", maxlength: String(LIMIT), "aria-labelledby": "remarks-name", "aria-describedby": "warning left",
      input: (event) => {
        state.remarks = event.target.value;
        left.textContent = say("remarks-left", { n: LIMIT - state.remarks.length });
        refresh();
      },
    });
    field.value = state.remarks;
    const name = heading(say("remarks"));
    name.id = "remarks-name";
    return [name, make("p", { id: "warning", class: "note" }, say("remarks-warning")), field, left];
  };

  const finish = () => {
    const open = questions().filter((question) => !state.answers.has(question.id));
    const jump = (question) => () => {
      const sections = form.sections.filter((section) => section.questions.some(isAsked));
      const offset = steps().length - 2 - sections.length;
      go(offset + sections.findIndex((section) => section.questions.includes(question)));
      document.getElementById(question.id).querySelector("input").focus();
    };
    const list = make("ul", { class: "open" }, ...open.map((question) => make("li", {},
      make("button", { type: "button", class: "link", click: jump(question) }, say("go-to", { text: text(question.text) })))));
    return [
      heading(say("finish")),
      paragraph(open.length === 0 ? say("all-answered") : say("left-out", { n: open.length })),
      open.length === 0 ? null : list,
      make("div", { class: "turns" }, button("save", save, "main")),
      make("div", { id: "saved" }),
    ].filter((part) => part !== null);
  };

  // The file of answers. What was not asked does not apply.
  const file = (finished) => {
    const answers = {};
    for (const section of form.sections) for (const question of section.questions) {
      if (!isAsked(question)) { if (finished) answers[question.id] = "-"; }
      else if (state.answers.has(question.id)) answers[question.id] = state.answers.get(question.id);
    }
    const said = (attribute) => (state.belongings.get(column(attribute)) ?? "").trim();
    const own = form.belongings.map(({ attribute }) => attribute).filter((attribute) => attribute !== null && said(attribute));
    return {
      schema: form.schema, survey: form.survey, rubrics: [form.rubric], response: state.response, finished,
      ...(form.wave === null ? {} : { wave: form.wave }),
      ...(said(null) ? { group: said(null) } : {}),
      ...(own.length > 0 ? { attributes: Object.fromEntries(own.map((attribute) => [attribute, said(attribute)])) } : {}),
      ...(state.role ? { role: state.role } : {}),
      answers,
      ...(state.remarks.trim() ? { remarks: state.remarks.trim() } : {}),
    };
  };

  const download = (key, finished) => {
    const name = `${say(key)}-${form.survey}-${state.response.slice(1, 9)}.json`;
    const blob = new Blob([JSON.stringify(file(finished), null, 1) + "\n"], { type: "application/json" });
    const link = make("a", { href: URL.createObjectURL(blob), download: name });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    unsaved = false;
    return name;
  };

  const draft = () => { status.textContent = say("draft-saved", { file: download("file-draft", false) }); };

  const save = () => {
    const name = download("file-answers", true);
    const said = [say("saved", { file: name }), say("hand-in"), say("change")];
    document.getElementById("saved").replaceChildren(...said.map((line) => paragraph(line)));
    status.textContent = said[0];
  };

  // Takes a file saved before, whole or not at all.
  const accept = (found) => {
    const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
    const isText = (value, length) => value === undefined || (typeof value === "string" && value.length <= length);
    if (!isObject(found) || found.schema !== form.schema || found.survey !== form.survey) return "wrong-file";
    if (!Array.isArray(found.rubrics) || found.rubrics[0]?.hash !== form.rubric.hash) return "other-version";
    const known = new Map(form.sections.flatMap((section) => section.questions.map((question) =>
      [question.id, [...section.answers.map(([value]) => value), "-", ...(question.may_not_know ? ["?"] : [])]])));
    const fits = isObject(found.answers)
      && Object.entries(found.answers).every(([id, value]) => known.get(id)?.includes(value))
      && /^r[0-9a-f]{32}$/.test(found.response) && isText(found.remarks, LIMIT) && isText(found.group, 80)
      && (found.attributes === undefined || (isObject(found.attributes) && Object.entries(found.attributes).every(([name, value]) =>
        isText(value, 80) && form.belongings.some(({ attribute }) => attribute === name))))
      && (found.role === undefined || form.roles.some(([id]) => id === found.role));
    if (!fits) return "wrong-file";
    const belongings = form.belongings.map(({ attribute }) =>
      [column(attribute), (attribute === null ? found.group : found.attributes?.[attribute]) ?? ""]);
    Object.assign(state, {
      response: found.response, belongings: new Map(belongings), role: found.role ?? "", remarks: found.remarks ?? "",
      answers: new Map(Object.entries(found.answers)),
    });
    // What the role was not asked is no answer of the person's.
    for (const section of form.sections) for (const question of section.questions) if (!isAsked(question)) state.answers.delete(question.id);
    return null;
  };

  const load = async (event) => {
    const [chosen] = event.target.files;
    event.target.value = "";
    if (!chosen) return;
    let refused = "wrong-file";
    if (chosen.size <= LARGEST) {
      try { refused = accept(JSON.parse(await chosen.text())); } catch { refused = "wrong-file"; }
    }
    if (refused === null) {
      unsaved = false;
      show();
      status.textContent = say("loaded", { done: done(), of: questions().length });
      [...main.querySelectorAll("button")].find((found) => found.classList.contains("main"))?.focus();
    } else {
      status.textContent = say(refused);
    }
  };

  window.addEventListener("beforeunload", (event) => { if (unsaved) event.preventDefault(); });
  show();
})();
