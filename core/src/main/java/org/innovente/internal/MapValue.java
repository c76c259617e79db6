package org.innovente.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of values that hold maps: {@link DomainValue}, but with maps that keep the order in which they were filled, which
 * those of {@link java.util.Map#copyOf} do not.
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        deferCollectionAllocation = true,
        depluralize = true,
        depluralizeDictionary = {"child:children", "criterion:criteria"},
        toBuilder = "toBuilder",
        jacksonIntegration = false,
        allowedClasspathAnnotations = {Override.class})
public @interface MapValue {}
