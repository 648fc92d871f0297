/** Version of this copy of the runtime; the plan records it beside the hash of every file. */
export const VERSION = '0.1.0';
