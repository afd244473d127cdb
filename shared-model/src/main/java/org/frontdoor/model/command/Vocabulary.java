package org.frontdoor.model.command;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All kinds of entries and commands that a program speaks. Journal, sync, cache and central's feed work on this
/// list alone and know no kind by name: a new kind is added here and nowhere in them.
public final class Vocabulary {
    private final Map<String, EntryKind<?>> entriesByName;
    private final Map<Class<?>, EntryKind<?>> entriesByType;
    private final Map<String, CommandKind<?>> commandsByName;
    private final Map<Class<?>, CommandKind<?>> commandsByType;

    /// Indexes both lists by name and by class.
    /// @throws IllegalStateException if two kinds share a name or a class
    public Vocabulary(List<EntryKind<?>> entries, List<CommandKind<?>> commands) {
        entriesByName = index(entries, EntryKind::name);
        entriesByType = index(entries, EntryKind::type);
        commandsByName = index(commands, CommandKind::name);
        commandsByType = index(commands, CommandKind::type);
    }

    private static <K, V> Map<K, V> index(List<V> kinds, Function<? super V, ? extends K> key) {
        return kinds.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }

    public Optional<EntryKind<?>> entry(String name) {
        return Optional.ofNullable(entriesByName.get(name));
    }

    public Optional<CommandKind<?>> command(String name) {
        return Optional.ofNullable(commandsByName.get(name));
    }

    /// The kind of this object's class.
    /// @throws IllegalArgumentException for a class that is in no list: a mistake in the program
    public CommandKind<?> kindOf(Command command) {
        CommandKind<?> kind = commandsByType.get(command.getClass());
        if (kind == null) {
            throw new IllegalArgumentException("no command kind for " + command.getClass());
        }
        return kind;
    }

    /// The kind of this object's class.
    /// @throws IllegalArgumentException for a class that is in no list: a mistake in the program
    public EntryKind<?> kindOf(Entry entry) {
        EntryKind<?> kind = entriesByType.get(entry.getClass());
        if (kind == null) {
            throw new IllegalArgumentException("no entry kind for " + entry.getClass());
        }
        return kind;
    }

    public Collection<EntryKind<?>> entries() {
        return entriesByName.values();
    }

    public Collection<CommandKind<?>> commands() {
        return commandsByName.values();
    }

    /// The same words plus some: how a city, a test or a later room adds a kind.
    public Vocabulary with(List<EntryKind<?>> moreEntries, List<CommandKind<?>> moreCommands) {
        return new Vocabulary(joined(entries(), moreEntries), joined(commands(), moreCommands));
    }

    private static <T> List<T> joined(Collection<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
