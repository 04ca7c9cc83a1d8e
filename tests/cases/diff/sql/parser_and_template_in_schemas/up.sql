-- phase 1 [tx] steps 1,2,3,4,5: create schema audit, create table audit.log, create text search template plain and 2 more
CREATE SCHEMA IF NOT EXISTS audit;
CREATE TABLE audit.log (
    id bigint NOT NULL
);
CREATE TEXT SEARCH TEMPLATE plain (INIT = dsimple_init, LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH DICTIONARY audit.plain (TEMPLATE = plain);
CREATE TEXT SEARCH PARSER words (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
