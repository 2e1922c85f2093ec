const common = {
  ar: "Arabic",
  da: "Danish",
  de: "German",
  en: "English",
  es: "Spanish",
  fa: "Persian",
  fi: "Finnish",
  fr: "French",
  he: "Hebrew",
  hi: "Hindi",
  it: "Italian",
  ja: "Japanese",
  ko: "Korean",
  nb: "Norwegian Bokmål",
  nl: "Dutch",
  nn: "Norwegian Nynorsk",
  pl: "Polish",
  pt: "Portuguese",
  ru: "Russian",
  sv: "Swedish",
  tr: "Turkish",
  uk: "Ukrainian",
  ur: "Urdu",
  zh: "Chinese",
};

/** The languages most often needed, as offers for an input; any other tag can be typed. */
export function Languages({ id }: { id: string }) {
  return (
    <datalist id={id}>
      {Object.entries(common).map(([tag, name]) => (
        <option key={tag} value={tag} label={name} />
      ))}
    </datalist>
  );
}
