-- phase 1 [alone] steps 1: drop index doc_title_idx of doc
-- done when: SELECT to_regclass('doc_title_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS doc_title_idx;

-- phase 2 [tx] steps 2,3,4,5,6,7,8,9,10,11,12,13,14: drop operator class ci_ops using btree, drop operator family ci_ops using btree, drop operator >=#(text,text) and 10 more
DROP OPERATOR CLASS ci_ops USING btree;
DROP OPERATOR FAMILY ci_ops USING btree;
DROP OPERATOR >=# (text, text);
DROP OPERATOR =# (text, text);
DROP OPERATOR <=# (text, text);
DROP OPERATOR <# (text, text);
DROP OPERATOR -># (text, text);
DROP FUNCTION text_order(text, text);
DROP FUNCTION ci_lt(text, text);
DROP FUNCTION ci_le(text, text);
DROP FUNCTION ci_gt(text, text);
DROP FUNCTION ci_ge(text, text);
DROP FUNCTION ci_eq(text, text);
