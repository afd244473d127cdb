package org.frontdoor.app.cli.central;

import java.net.URI;
import okhttp3.HttpUrl;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads where a central is.
final class CentralAddress implements ITypeConverter<URI> {
    @Override
    public URI convert(String given) {
        if (HttpUrl.parse(given) == null) {
            throw new TypeConversionException(
                    "«" + given + "» is no address of a central. Write it as http://HOST:PORT.");
        }
        return URI.create(given.replaceAll("/+$", ""));
    }
}
