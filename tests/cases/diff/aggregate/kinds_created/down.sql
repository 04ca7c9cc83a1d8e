-- phase 1 [tx] steps 1,2,3,4,5,6,7,8,9: drop routine share(double precision,double precision), drop routine share_at(double precision[],double precision), drop routine rank_of("any") and 6 more
DROP AGGREGATE share(double precision, double precision);
DROP FUNCTION share_at(double precision[], double precision);
DROP AGGREGATE rank_of("any");
DROP AGGREGATE mean(numeric);
DROP AGGREGATE lowest(integer);
DROP AGGREGATE lowest(bigint);
DROP FUNCTION keep(double precision[], double precision);
DROP AGGREGATE how_many(*);
DROP FUNCTION add_one(bigint);
