package org.panelwatch.dataset;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.AppealId;
import org.panelwatch.vocabulary.Citation;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.HearingId;
import org.panelwatch.vocabulary.PartialDate;
import org.panelwatch.vocabulary.ReleaseId;

/** What the cells of a column hold. */
sealed interface CellKind {

    /** What is wrong with a cell that is not empty, or nothing. */
    @Nullable
    Complaint complaint(String value, Seen seen);

    /** Cells longer than this are wrong whatever they hold, and are not looked at. */
    default int longest() {
        return 200;
    }

    private static @Nullable Complaint unless(boolean right, String rule, String message, String hint) {
        return right ? null : Complaint.fault(rule, message, hint);
    }

    private static String choice(String value, Collection<String> allowed) {
        String list = "write one of " + String.join(", ", allowed);
        return Spelling.nearest(value, allowed)
                .map(word -> "did you mean " + word + "? Otherwise " + list)
                .orElse(list);
    }

    /**
     * One of a list of codes.
     *
     * @param labels each code in words
     */
    record Code(Map<String, String> labels) implements CellKind {

        static Code of(Codes<?> codes, String... also) {
            Map<String, String> labels = new LinkedHashMap<>(codes.labels());
            List.of(also).forEach(word -> labels.put(word, English.capital(word)));
            return new Code(Collections.unmodifiableMap(labels));
        }

        Set<String> allowed() {
            return labels.keySet();
        }

        @Override
        public @Nullable Complaint complaint(String value, Seen seen) {
            return labels.containsKey(value)
                    ? null
                    : Complaint.fault("code", "is not a known code", choice(value, allowed()));
        }
    }

    /** A word in lower case with underscores, of no fixed list. */
    record Word() implements CellKind {

        private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

        @Override
        public @Nullable Complaint complaint(String value, Seen seen) {
            return unless(
                    FORM.matcher(value).matches(),
                    "word",
                    "is not a code",
                    "write it in lower case with underscores, such as case_to_answer");
        }
    }

    /**
     * A force of {@code forces.csv}.
     *
     * @param also a code that stands for more than one force, or nothing
     */
    record ForceCode(@Nullable String also) implements CellKind {

        @Override
        public @Nullable Complaint complaint(String value, Seen seen) {
            if (value.equals(also) || !seen.forcesKnown() || seen.isForce(value)) {
                return null;
            }
            String hint = Spelling.nearest(value, seen.forces())
                    .map(word -> "did you mean " + word + "?")
                    .orElse("write a code from forces.csv" + (also == null ? "" : " or " + also));
            return Complaint.fault("force", "is not a force of forces.csv", hint);
        }
    }

    /** A year, a month or a day. */
    record Date() implements CellKind {

        private static final int EARLIEST = 1900;
        private static final int LATEST = 2100;

        @Override
        public @Nullable Complaint complaint(String value, Seen seen) {
            PartialDate date = seen.date(value);
            if (date != null && (date.year() < EARLIEST || date.year() > LATEST)) {
                return Complaint.fault("date", "is in an unlikely year", "check the year");
            }
            return unless(date != null, "date", "is not a date", "write 2021, 2021-02 or 2021-02-28");
        }
    }

    /** A day, or a year alone where {@code orYear}. */
    record Day(boolean orYear) implements CellKind {

        @Override
        public @Nullable Complaint complaint(String value, Seen seen) {
            PartialDate date = seen.date(value);
            boolean right = date != null && (date.isDay() || orYear && date.precision() == PartialDate.Precision.YEAR);
            return unless(
                    right, "day", "is not a day", orYear ? "write 2021-02-28, or 2021 alone" : "write 2021-02-28");
        }
    }

    /** The id of something. */
    record Id(Named named) implements CellKind {

        /** What has an id. */
        enum Named {
            HEARING(
                    HearingId::isWritten,
                    "is not the id of a hearing",
                    "write force-year-number, such as metropolitan-2021-001"),
            /** A decision on a challenge. */
            APPEAL(
                    AppealId::isWritten,
                    "is not the id of an appeal",
                    "write appeal-year-number, such as appeal-2023-001"),
            /** A hearing, or a decision on an earlier challenge. */
            DECISION(
                    id -> HearingId.isWritten(id) || AppealId.isWritten(id),
                    "is the id of neither a hearing nor an appeal",
                    "write one such as metropolitan-2021-001 or appeal-2023-001"),
            /** A release of the data. */
            RELEASE(
                    id -> ReleaseId.parse(id).isPresent(),
                    "is not the id of a release",
                    "write its 12 hexadecimal digits, as the page about the data names them");

            private final Predicate<String> form;
            private final String message;
            private final String hint;

            Named(Predicate<String> form, String message, String hint) {
                this.form = form;
                this.message = message;
                this.hint = hint;
            }
        }

        @Override
        public @Nullable Complaint complaint(String value, Seen seen) {
            return unless(named.form.test(value), "id", named.message, named.hint);
        }
    }

    /** The neutral citation of a judgment. */
    record NeutralCitation() implements CellKind {

        @Override
        public @Nullable Complaint complaint(String value, Seen seen) {
            return unless(
                    Citation.parse(value).isPresent(),
                    "citation",
                    "is not a neutral citation",
                    "write it as [2025] EWCA Civ 27 or [2023] EWHC 589 (Admin)");
        }
    }

    /** The address of a page. */
    record WebAddress() implements CellKind {

        @Override
        public int longest() {
            return 2000;
        }

        @Override
        public @Nullable Complaint complaint(String value, Seen seen) {
            return unless(
                    AddressForm.isWhole(value),
                    "address",
                    "is not the address of a page",
                    "write the whole address, from https:// or http:// on, without spaces");
        }
    }

    /** A whole number from {@code least} to {@code most}. */
    record Whole(int least, int most) implements CellKind {

        private static final Pattern FORM = Pattern.compile("0|[1-9]\\d{0,8}");

        @Override
        public @Nullable Complaint complaint(String value, Seen seen) {
            boolean right = FORM.matcher(value).matches()
                    && Integer.parseInt(value) >= least
                    && Integer.parseInt(value) <= most;
            return unless(
                    right,
                    "number",
                    "is not a whole number from " + least + " to " + most,
                    "write digits only, such as 18");
        }
    }

    /** A number with or without decimals; a change may be negative. */
    record Decimal() implements CellKind {

        private static final Pattern FORM = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");

        /** The number that the text writes, or nothing. */
        static @Nullable BigDecimal number(String text) {
            return FORM.matcher(text).matches() ? new BigDecimal(text) : null;
        }

        @Override
        public @Nullable Complaint complaint(String value, Seen seen) {
            return unless(
                    number(value) != null,
                    "number",
                    "is not a number",
                    "write digits with a point for decimals and no commas, such as 1234 or 12.5");
        }
    }

    /** Any further split a source makes: {@code dimension:value} or a bare {@code dimension}, joined by {@code ;}. */
    record Breakdown() implements CellKind {

        private static final String WORD = "[a-z0-9]+(_[a-z0-9]+)*";
        private static final String PART = "[a-z]" + "[a-z0-9_]*" + "(:" + WORD + ")?";
        private static final Pattern FORM = Pattern.compile(PART + "(;" + PART + ")*");

        @Override
        public @Nullable Complaint complaint(String value, Seen seen) {
            return unless(
                    FORM.matcher(value).matches(),
                    "breakdown",
                    "is not a breakdown",
                    "write dimension:value, joined by ; and without spaces, such as rank:sergeant;left_by:resigned");
        }
    }

    /** Plain text of at most {@code longest} characters. */
    record Text(int longest) implements CellKind {

        @Override
        public @Nullable Complaint complaint(String value, Seen seen) {
            if (value.length() <= longest) {
                return null;
            }
            int length = value.codePointCount(0, value.length());
            return unless(
                    length <= longest,
                    "length",
                    "is " + length + " characters long",
                    "shorten it to " + longest + " at most");
        }
    }
}
