-- phase 1 [tx] steps 1,2,3,4,5,6,7,8,9,10: drop constraint investment_decisions_session_id_lead_agent_fkey of investment_decisions, drop constraint analysis_sessions_user_id_fkey of analysis_sessions, drop constraint analysis_sessions_symbol_fkey of analysis_sessions and 7 more
ALTER TABLE investment_decisions DROP CONSTRAINT investment_decisions_session_id_lead_agent_fkey;
ALTER TABLE analysis_sessions DROP CONSTRAINT analysis_sessions_user_id_fkey;
ALTER TABLE analysis_sessions DROP CONSTRAINT analysis_sessions_symbol_fkey;
ALTER TABLE analysis_sessions DROP CONSTRAINT analysis_sessions_previous_session_id_fkey;
ALTER TABLE agent_analyses DROP CONSTRAINT agent_analyses_session_id_fkey;
DROP TABLE investment_decisions;
DROP TABLE analysis_sessions;
DROP TABLE agent_analyses;
DROP TYPE session_status;
DROP TYPE agent_kind;
