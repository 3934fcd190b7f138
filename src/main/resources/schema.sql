-- placeholder while the first build runs
create table force (force varchar not null);
