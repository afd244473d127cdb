package org.frontdoor.app.cli.central;

import java.net.URI;
import okhttp3.HttpUrl;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads where a central is.
final class CentralAddress implements ITypeConverter<URI> {
    @Override
    public URI convert(String given) {
        HttpUrl url = HttpUrl.parse(given);
        if (url == null) {
            throw new TypeConversionException(
                    "«" + given + "» is no address of a central. Write it as http://HOST:PORT.");
        }
        return url.uri();
    }
}
