-- phase 1 [tx] steps 1,2,3,4: drop view same_titles, drop operator ===(text,text), drop routine same(text,text) and 1 more
DROP VIEW same_titles;
DROP OPERATOR === (text, text);
DROP FUNCTION same(text, text);
DROP TABLE doc;
