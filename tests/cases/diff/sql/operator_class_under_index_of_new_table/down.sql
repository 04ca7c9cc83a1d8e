-- phase 1 [tx] steps 1,2,3,4,5,6,7,8,9,10,11,12,13,14: drop table doc, drop operator class ci_ops using btree, drop operator family ci_ops using btree and 11 more
DROP TABLE doc;
DROP OPERATOR CLASS ci_ops USING btree;
DROP OPERATOR FAMILY ci_ops USING btree;
DROP OPERATOR >=# (text, text);
DROP FUNCTION ci_ge(text, text);
DROP OPERATOR =# (text, text);
DROP FUNCTION ci_eq(text, text);
DROP OPERATOR <=# (text, text);
DROP FUNCTION ci_le(text, text);
DROP OPERATOR <# (text, text);
DROP FUNCTION ci_lt(text, text);
DROP OPERATOR -># (text, text);
DROP FUNCTION ci_gt(text, text);
DROP FUNCTION text_order(text, text);
