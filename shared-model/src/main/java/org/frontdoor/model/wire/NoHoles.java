package org.frontdoor.model.wire;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes JSpecify's word count when records are read: a component that is not marked `@Nullable` must be there and must
/// not be `null`. So a rule never meets a hole that its types deny, whoever sent the command.
final class NoHoles extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        return component(member).map(NoHoles::mustBeThere).orElse(null);
    }

    @Override
    public JsonSetter.Value findSetterInfo(Annotated member) {
        return component(member).filter(NoHoles::mustBeThere).isPresent()
                ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
                : JsonSetter.Value.empty();
    }

    /// Numbers and flags have a plain value when they are missing.
    private static boolean mustBeThere(RecordComponent component) {
        return !component.getType().isPrimitive()
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /// The component that a parameter of a record's own constructor stands for.
    private static Optional<RecordComponent> component(Annotated member) {
        if (!(member instanceof AnnotatedParameter parameter)) {
            return Optional.empty();
        }
        var components = parameter.getDeclaringClass().getRecordComponents();
        return components != null
                        && components.length == parameter.getOwner().getParameterCount()
                        && components[parameter.getIndex()].getType() == parameter.getRawType()
                ? Optional.of(components[parameter.getIndex()])
                : Optional.empty();
    }
}
