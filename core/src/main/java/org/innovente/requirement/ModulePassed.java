package org.innovente.requirement;

import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.GradeScaleId;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.common.NodeId;
import org.innovente.internal.TreeValue;

/**
 * The requirement that one module, or an equivalent, be passed.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface ModulePassed extends Requirement permits ImmutableModulePassed {
    /** Returns the module. */
    ModuleId module();

    /** Returns the lowest grade accepted. */
    Optional<String> minimumGrade();

    /** Returns the scale of the grade; that of the achievement when absent. */
    Optional<GradeScaleId> scale();

    /** Returns how the achievement is used; it observes in a prerequisite and consumes in a diploma when absent. */
    Optional<Use> use();

    @Override
    Optional<NodeId> id();

    @Override
    Optional<Obligation> obligation();

    @Override
    LocalizedText note();

    @Override
    Extensions extensions();

    @Override
    default <R> R accept(Requirement.Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableModulePassed.builder().note(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link ModulePassed} values; not thread-safe. */
    sealed interface Builder permits ImmutableModulePassed.Builder {
        /** Sets {@link ModulePassed#module()}. */
        Builder module(ModuleId value);
        /** Sets {@link ModulePassed#minimumGrade()}. */
        Builder minimumGrade(String value);
        /** Sets or clears {@link ModulePassed#minimumGrade()}. */
        Builder minimumGrade(Optional<String> value);
        /** Sets {@link ModulePassed#scale()}. */
        Builder scale(GradeScaleId value);
        /** Sets or clears {@link ModulePassed#scale()}. */
        Builder scale(Optional<? extends GradeScaleId> value);
        /** Sets {@link ModulePassed#use()}. */
        Builder use(Use value);
        /** Sets or clears {@link ModulePassed#use()}. */
        Builder use(Optional<? extends Use> value);
        /** Sets {@link ModulePassed#id()}. */
        Builder id(NodeId value);
        /** Sets or clears {@link ModulePassed#id()}. */
        Builder id(Optional<? extends NodeId> value);
        /** Sets {@link ModulePassed#obligation()}. */
        Builder obligation(Obligation value);
        /** Sets or clears {@link ModulePassed#obligation()}. */
        Builder obligation(Optional<? extends Obligation> value);
        /** Sets {@link ModulePassed#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link ModulePassed#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code module} is missing
         */
        ModulePassed build();
    }
}
