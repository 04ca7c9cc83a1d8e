-- attribute: owner of a text search configuration
-- listed
-- base
CREATE TEXT SEARCH CONFIGURATION tc (PARSER = "default");
-- a
ALTER TEXT SEARCH CONFIGURATION tc OWNER TO kedge_app;
-- b

-- attribute: parser of a text search configuration
-- listed
-- base
CREATE TEXT SEARCH PARSER tp (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
-- a
CREATE TEXT SEARCH CONFIGURATION tc (PARSER = "default");
-- b
CREATE TEXT SEARCH CONFIGURATION tc (PARSER = tp);

-- attribute: dictionary of a text search configuration
-- listed
-- base
CREATE TEXT SEARCH CONFIGURATION tc (PARSER = "default");
-- a
ALTER TEXT SEARCH CONFIGURATION tc ADD MAPPING FOR word WITH simple;
-- b
ALTER TEXT SEARCH CONFIGURATION tc ADD MAPPING FOR word WITH english_stem;

-- attribute: owner of a text search dictionary
-- listed
-- base
CREATE TEXT SEARCH DICTIONARY td (TEMPLATE = simple);
-- a
ALTER TEXT SEARCH DICTIONARY td OWNER TO kedge_app;
-- b

-- attribute: template of a text search dictionary
-- listed
-- base
CREATE TEXT SEARCH TEMPLATE tt (INIT = dsimple_init, LEXIZE = dsimple_lexize);
-- a
CREATE TEXT SEARCH DICTIONARY td (TEMPLATE = simple);
-- b
CREATE TEXT SEARCH DICTIONARY td (TEMPLATE = tt);

-- attribute: options of a text search dictionary
-- listed
-- a
CREATE TEXT SEARCH DICTIONARY td (TEMPLATE = simple, ACCEPT = true);
-- b
CREATE TEXT SEARCH DICTIONARY td (TEMPLATE = simple, ACCEPT = false);

-- attribute: start function of a text search parser
-- listed
-- base
CREATE FUNCTION f(internal, integer) RETURNS internal LANGUAGE internal STRICT AS 'prsd_start';
-- a
CREATE TEXT SEARCH PARSER tp (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
-- b
CREATE TEXT SEARCH PARSER tp (START = f, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);

-- attribute: token function of a text search parser
-- listed
-- base
CREATE FUNCTION f(internal, internal, internal) RETURNS internal LANGUAGE internal STRICT AS 'prsd_nexttoken';
-- a
CREATE TEXT SEARCH PARSER tp (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
-- b
CREATE TEXT SEARCH PARSER tp (START = prsd_start, GETTOKEN = f, END = prsd_end, LEXTYPES = prsd_lextype);

-- attribute: end function of a text search parser
-- listed
-- base
CREATE FUNCTION f(internal) RETURNS void LANGUAGE internal STRICT AS 'prsd_end';
-- a
CREATE TEXT SEARCH PARSER tp (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
-- b
CREATE TEXT SEARCH PARSER tp (START = prsd_start, GETTOKEN = prsd_nexttoken, END = f, LEXTYPES = prsd_lextype);

-- attribute: headline function of a text search parser
-- listed
-- base
CREATE FUNCTION f(internal, internal, tsquery) RETURNS internal LANGUAGE internal STRICT AS 'prsd_headline';
-- a
CREATE TEXT SEARCH PARSER tp (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype, HEADLINE = prsd_headline);
-- b
CREATE TEXT SEARCH PARSER tp (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype, HEADLINE = f);

-- attribute: token types of a text search parser
-- listed
-- base
CREATE FUNCTION f(internal) RETURNS internal LANGUAGE internal STRICT AS 'prsd_lextype';
-- a
CREATE TEXT SEARCH PARSER tp (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
-- b
CREATE TEXT SEARCH PARSER tp (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = f);

-- attribute: start function of a text search template
-- listed
-- a
CREATE TEXT SEARCH TEMPLATE tt (INIT = dsimple_init, LEXIZE = dsimple_lexize);
-- b
CREATE TEXT SEARCH TEMPLATE tt (LEXIZE = dsimple_lexize);

-- attribute: function of a text search template
-- listed
-- base
CREATE FUNCTION f(internal, internal, internal, internal) RETURNS internal LANGUAGE internal STRICT AS 'dsimple_lexize';
-- a
CREATE TEXT SEARCH TEMPLATE tt (LEXIZE = dsimple_lexize);
-- b
CREATE TEXT SEARCH TEMPLATE tt (LEXIZE = f);
