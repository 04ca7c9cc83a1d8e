CREATE DOMAIN day AS date;
CREATE TYPE days AS RANGE (SUBTYPE = day);
CREATE TYPE stay AS (during days);
CREATE DOMAIN stays AS days_multirange;
