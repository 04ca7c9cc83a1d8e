-- phase 1 [tx] steps 1,2,3,4,5,6,7,8,9: drop routine how_many(), drop routine add_one(bigint), drop routine share(double precision,double precision) and 6 more
DROP AGGREGATE how_many(*);
DROP FUNCTION add_one(bigint);
DROP AGGREGATE share(double precision, double precision);
DROP FUNCTION keep(double precision[], double precision);
DROP AGGREGATE lowest(bigint);
DROP AGGREGATE lowest(integer);
DROP AGGREGATE mean(numeric);
DROP AGGREGATE rank_of("any");
DROP FUNCTION share_at(double precision[], double precision);
