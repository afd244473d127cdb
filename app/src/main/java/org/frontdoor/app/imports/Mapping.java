package org.frontdoor.app.imports;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says which column of a file means what: a YAML file that an analyst can edit. Values name columns of the file.
///
/// @param system the name of the other system
/// @param id the request's id there
/// @param description columns whose words are joined
/// @param resolution what was done, in words
/// @param outcome how a closed request ended, where no column says it
/// @param status which values of a column mean closed
/// @param channel their channel to ours
/// @param zone the time zone of local times
/// @param service their type to our service code; what is not named goes to triage
public record Mapping(
        String system,
        String id,
        String opened,
        @Nullable String closed,
        List<String> description,
        @Nullable String resolution,
        Outcome outcome,
        Choice status,
        Choice channel,
        Choice zone,
        @Nullable Choice service,
        @Nullable String address,
        @Nullable String zip,
        @Nullable String neighborhood,
        @Nullable String latitude,
        @Nullable String longitude) {

    /// A column and what its values mean here.
    public record Choice(
            String column,
            @Nullable Map<String, String> values,
            @Nullable String otherwise) {
        /// The meaning of a value, or `null` when there is none.
        @Nullable
        String of(String value) {
            return values == null ? otherwise : values.getOrDefault(value, otherwise);
        }
    }

    /// How a closed request ended.
    /// @param kind wire name of a resolution kind (`work-done`)
    /// @param words where the file has none
    public record Outcome(String kind, String words) {}

    /// Columns without which no row can be read.
    List<String> needed() {
        return Stream.concat(
                        Stream.of(system, id, opened, status.column, channel.column, zone.column), description.stream())
                .distinct()
                .toList();
    }

    /// Columns that tell more, where the file has them.
    List<String> optional() {
        Stream<@Nullable String> named = Stream.of(
                closed,
                resolution,
                service == null ? null : service.column,
                address,
                zip,
                neighborhood,
                latitude,
                longitude);
        return named.flatMap(Stream::ofNullable).distinct().toList();
    }
}
