-- phase 1 [tx] steps 1,2,3,4: drop composite type stay, drop domain stays, drop range type days and 1 more
DROP TYPE stay;
DROP DOMAIN stays;
DROP TYPE days;
DROP DOMAIN day;
