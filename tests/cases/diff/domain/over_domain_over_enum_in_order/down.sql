-- phase 1 [tx] steps 1,2,3,4,5: drop domain y, drop composite type b, drop domain a and 2 more
DROP DOMAIN y;
DROP TYPE b;
DROP DOMAIN a;
DROP DOMAIN z;
DROP TYPE mood;
