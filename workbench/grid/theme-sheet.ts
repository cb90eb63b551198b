import { Disposable } from '@univerjs/core';

/** A theme as Univer hands it over: names of colours, and under them texts or more names. */
interface ThemeNode {
  readonly [name: string]: string | ThemeNode;
}

/** The theme's colours as custom properties, as Univer's style sheets name them: `--univer-primary-600`. */
function customProperties(theme: ThemeNode, prefix = '--univer'): readonly string[] {
  return Object.entries(theme).flatMap(([name, value]) =>
    typeof value === 'string' ? [`${prefix}-${name}: ${value};`] : customProperties(value, `${prefix}-${name}`),
  );
}

/**
 * Gives Univer's style sheets the theme's colours. Takes the place of Univer's `ThemeSwitcherService`, which writes a `<style>` element; the page's
 * security policy lets no text become style, but a style sheet object.
 */
export class ThemeSheet extends Disposable {
  private readonly sheet = new CSSStyleSheet();

  injectThemeToHead(theme: ThemeNode): void {
    this.sheet.replaceSync(`:root { ${customProperties(theme).join(' ')} }`);
    if (!document.adoptedStyleSheets.includes(this.sheet)) document.adoptedStyleSheets.push(this.sheet);
  }

  override dispose(): void {
    super.dispose();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== this.sheet);
  }
}
