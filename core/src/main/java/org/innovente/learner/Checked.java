package org.innovente.learner;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.annotate.InjectAnnotation;

/**
 * Puts {@link ValidLearnerRecord} on the implementation of a learner record and not on its interface: whoever compiles against the
 * interface would otherwise be warned that the annotations of Jakarta Validation cannot be found.
 */
@InjectAnnotation(type = ValidLearnerRecord.class, target = InjectAnnotation.Where.IMMUTABLE_TYPE)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@interface Checked {}
