package org.frontdoor.central.http;

/// One door of central.
///
/// @param method GET, POST, PATCH or DELETE
/// @param path with `{parameters}`
/// @param limit of the body, in bytes once unpacked
public record Route(String method, String path, Access access, int limit, Serving serving) {
    /// What a body may hold when nothing else is said.
    public static final int USUAL_LIMIT = 8 * 1024 * 1024;
    /// What a bulk body may hold.
    public static final int BULK_LIMIT = 64 * 1024 * 1024;

    public static Route get(String path, Access access, Serving serving) {
        return new Route("GET", path, access, USUAL_LIMIT, serving);
    }

    public static Route post(String path, Access access, Serving serving) {
        return new Route("POST", path, access, USUAL_LIMIT, serving);
    }

    /// Answers a request.
    @FunctionalInterface
    public interface Serving {
        void serve(Exchange exchange) throws Exception;
    }
}
