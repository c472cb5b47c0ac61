// Posts a form as this page's reader; a token that is no longer good is fetched anew, once.
async function token() {
    const page = await fetch(location.pathname, { headers: { Accept: "text/html" } });
    const body = new DOMParser().parseFromString(await page.text(), "text/html").body;
    document.body.setAttribute("hx-headers", body.getAttribute("hx-headers") ?? "{}");
}

/** Browsers keep so much of all requests alive when their page goes, and refuse a request that is more. */
const OUTLIVING_THE_PAGE = 30_000;

function postOnce(path, form) {
    return fetch(path, {
        method: "POST",
        headers: { "HX-Request": "true", ...JSON.parse(document.body.getAttribute("hx-headers") || "{}") },
        body: form,
        keepalive: String(form).length <= OUTLIVING_THE_PAGE,
        signal: AbortSignal.timeout?.(20_000),
    });
}

export async function postTo(path, form) {
    const response = await postOnce(path, form);
    if (response.status !== 403) {
        return response;
    }
    await token();
    return postOnce(path, form);
}
