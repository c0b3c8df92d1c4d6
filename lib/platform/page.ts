/**
 * The page script's door to the browser API: the native object, no polyfill (that alone would cost more
 * than the recorder). Both browsers return promises here under Manifest V3.
 */
type PageApi = {
  readonly runtime: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(
        listener: (
          message: unknown,
          sender: unknown,
          reply: (answer: unknown) => void,
        ) => boolean | undefined,
      ): void;
      removeListener(listener: unknown): void;
    };
  };
  readonly storage: {
    readonly local: {
      get(keys: string | readonly string[]): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      remove(keys: string | readonly string[]): Promise<void>;
    };
    /** In memory; in Chromium, after the background has said so: elsewhere it is not there, and to use it throws. */
    readonly session: { set(items: Record<string, unknown>): Promise<void> };
    readonly onChanged: {
      addListener(listener: (changes: Record<string, { newValue?: unknown }>, area: string) => void): void;
      removeListener(listener: unknown): void;
    };
  };
};

const globals = globalThis as unknown as { browser?: PageApi; chrome?: PageApi };

export const pageApi: PageApi = (globals.browser?.runtime ? globals.browser : globals.chrome) as PageApi;
