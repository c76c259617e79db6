package org.innovente.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of the nodes of a tree, such as requirements and audit results: {@link DomainValue}, and a hash code that
 * starts from the name of the type, so that nodes of different kinds with equal children do not collide. The name, not
 * the class itself, because the hash code of a class differs from one run to the next.
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
        allowedClasspathAnnotations = {Override.class},
        includeHashCode = "[[type]].class.getName().hashCode()")
public @interface TreeValue {}
