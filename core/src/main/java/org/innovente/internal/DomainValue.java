package org.innovente.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of the values of the model: a sealed interface that permits its generated, package-private implementation,
 * with a hand-written builder interface.
 *
 * <p>Use this style for everything that will grow, and {@link TreeValue} for the nodes of a tree. It is kept in the
 * source only and writes no annotation of the generator into class files, so that whoever compiles against the model
 * needs neither the generator nor its annotations. Lists are compact; a value with maps or sets takes {@link MapValue}.
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        jdk9Collections = true,
        deferCollectionAllocation = true,
        depluralize = true,
        depluralizeDictionary = {"child:children", "criterion:criteria"},
        toBuilder = "toBuilder",
        jacksonIntegration = false,
        allowedClasspathAnnotations = {Override.class})
public @interface DomainValue {}
