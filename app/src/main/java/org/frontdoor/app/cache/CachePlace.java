package org.frontdoor.app.cache;

import javax.sql.ConnectionPoolDataSource;

/// Where a person's cache is kept.
public interface CachePlace {
    /// Connections to H2.
    ConnectionPoolDataSource dataSource();

    /// Takes what is there out of the way, so that an empty cache can take its place.
    /// @throws CacheBroken when that cannot be done now
    void setAside();
}
