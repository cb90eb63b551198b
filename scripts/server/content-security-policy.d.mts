/** What stands in the page that Excel opens. */
export declare const PAGE_POLICY: string;

/** What stands in the pages that never meet Excel. */
export declare const OFFLINE_POLICY: string;

/** What the server says as a header. */
export declare const HEADER_POLICY: string;
