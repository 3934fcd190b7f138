-- The tables of a release: one DuckDB file, written once and then only read.
-- Codes are VARCHAR (the build types them, see pom.xml). Keys are checked before the load, so none are declared.
-- A column ending in _from or _to is the first or last day that a date known to the year or month may be.
-- NULL means that the source does not say.

create table force (
    force varchar not null,
    name varchar not null,
    kind varchar not null,
    region varchar,
    country varchar not null
);

-- Every row of ours has a force, a date, a kind of proceedings, a source and a panel. Rows of a visitor's own file may
-- lack them, and nobody makes them up.
create table hearing (
    hearing_id varchar not null,
    reconsiders varchar,
    joint_with varchar,
    force varchar,
    decided_on varchar, -- as stated: 2021, 2021-10 or 2021-10-05
    decided_from date,
    decided_to date,
    decided_precision varchar, -- year, month or day
    decided_year integer,
    financial_year integer, -- ending 31 March of this year; NULL where only the year is known
    proceeding varchar,
    chair varchar,
    rank varchar,
    service_status varchar,
    conduct varchar,
    finding varchar not null,
    sanction varchar,
    sanction_months integer,
    found_through varchar not null,
    source_kind varchar,
    source_publisher varchar,
    source_url varchar,
    source_date varchar,
    note varchar,
    panel_id varchar -- the hearing_id of the first officer whom the same panel decided
);

create table appeal (
    appeal_id varchar not null,
    challenges varchar not null,
    forum varchar not null,
    brought_by varchar not null,
    decided_on varchar not null,
    decided_from date not null,
    decided_to date not null,
    decided_precision varchar not null,
    decided_year integer not null,
    financial_year integer,
    citation varchar,
    ground varchar,
    result varchar not null,
    effect varchar not null,
    sanction_after varchar, -- a sanction, or 'none' where the officer is reinstated without one
    source_kind varchar not null,
    source_publisher varchar not null,
    source_url varchar not null,
    source_date varchar,
    note varchar,
    case_id varchar not null, -- the first hearing of the case
    decision_id varchar not null -- the least appeal_id of the rows that are one decision on several officers: same citation,
    -- or same forum, day or month, and panel that had decided them together
);

create table official (
    series varchar not null,
    area varchar not null,
    period_start varchar not null, -- as stated: a day or a year
    period_end varchar not null,
    period_from date not null,
    period_to date not null,
    worker varchar not null,
    stage varchar,
    proceeding varchar,
    finding varchar,
    outcome varchar,
    breakdown varchar,
    counted varchar not null,
    measure varchar not null,
    value_as_published varchar not null,
    value decimal(14, 4) not null,
    edition varchar,
    source_publisher varchar not null,
    source_url varchar not null,
    source_date varchar,
    note varchar
);

-- What stands in a case after each of its decisions. A case is a first hearing with everything that followed from it:
-- its first stage is the case as first decided, its last as finally decided, the last with counts_from up to a day as
-- of that day.
create table stage (
    case_id varchar not null,
    ordinal integer not null, -- from 1
    kind varchar not null, -- hearing or appeal
    decision_id varchar not null, -- the hearing_id or appeal_id
    decided_on varchar,
    counts_from date, -- the last day that decided_on may be
    finding varchar not null,
    sanction varchar,
    sanction_none boolean not null, -- known to be without a sanction; NULL sanction and false: not stated
    status varchar not null, -- decided, or awaiting a fresh decision; finding and sanction are then the last known
    service_status varchar, -- at the latest hearing so far
    is_first boolean not null,
    is_last boolean not null,
    before_finding varchar, -- what stood before this decision; NULL at the first
    before_sanction varchar,
    before_sanction_none boolean not null
);

-- Rows of a visitor's own file, beside the hearings that were made of them; empty in what is published. Findings and
-- sanctions are codes of the scale of the visitor's mapping; "missing" says why there is none; "words" are the file's.
create table own_row (
    hearing_id varchar not null,
    line bigint not null, -- of the file of the rows, on which the record begins
    own_id varchar,
    reconsiders varchar,
    joint_with varchar,
    force_words varchar,
    decided_on_words varchar,
    proceeding_words varchar,
    chair_words varchar,
    rank_words varchar,
    service_status_words varchar,
    conduct_words varchar,
    finding varchar not null,
    finding_words varchar,
    sanction varchar,
    sanction_missing varchar,
    sanction_words varchar,
    recommended_finding varchar,
    recommended_finding_missing varchar,
    recommended_finding_words varchar,
    recommended_sanction varchar,
    recommended_sanction_missing varchar,
    recommended_sanction_words varchar,
    complained_on varchar,
    unit varchar,
    left_service varchar,
    reinstated varchar
);

-- One row, written last: a file without it is not whole.
create table release (
    id varchar not null, -- first 12 hexadecimal digits of the SHA-256 of the data
    schema_hash varchar not null,
    hearings integer not null,
    appeals integer not null,
    official integer not null,
    forces integer not null
);
