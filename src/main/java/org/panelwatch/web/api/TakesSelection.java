package org.panelwatch.web.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The address takes the keys of a selection, which the document of the interface lists. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface TakesSelection {

    /** Whether it also takes {@code page}, {@code size} and {@code sort}. */
    boolean list() default false;

    /** The keys that make a difference, where few do; all of them where it names none. */
    String[] only() default {};
}
