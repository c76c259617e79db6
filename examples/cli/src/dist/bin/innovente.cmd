@echo off
rem Starts innovente on Windows with the runtime beside it. The console speaks UTF-8 meanwhile, so accents are right.
setlocal
for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul
"%~dp0..\runtime\bin\java.exe" -Dfile.encoding=UTF-8 -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar "%~dp0..\lib\innovente.jar" %*
set "code=%errorlevel%"
chcp %page% >nul
exit /b %code%
