@echo off
rem Runs Maven 3.9 or later: the one on the PATH, or else one that an older Maven fetches once into .m2.
rem No repository's address stands here, so it works behind any mirror that the older Maven is configured with.
setlocal

for /f "usebackq eol=# tokens=1,2 delims==" %%a in ("%~dp0.mvn\maven.properties") do set "MAVEN_PIN_%%a=%%b"
set "VERSION=%MAVEN_PIN_version%"
set "STORE=%USERPROFILE%\.m2\wrapper"
set "FETCHED=%STORE%\apache-maven-%VERSION%"

set "FOUND="
set "MINOR="
set "OLDHOME="
for /f "tokens=3,4 delims=. " %%a in ('mvn -B -v 2^>nul ^| findstr /b /c:"Apache Maven"') do (
  set "FOUND=%%a"
  set "MINOR=%%b"
)
for /f "tokens=1,* delims=:" %%a in ('mvn -B -v 2^>nul ^| findstr /b /c:"Maven home:"') do set "OLDHOME=%%b"
if defined OLDHOME set "OLDHOME=%OLDHOME:~1%"

if defined FOUND if %FOUND% GEQ 4 goto :onpath
if defined FOUND if %FOUND% EQU 3 if %MINOR% GEQ 9 goto :onpath
if exist "%FETCHED%\bin\mvn.cmd" goto :fetched
if not defined FOUND (
  echo mvnw: no working Maven here. Install a JDK 17 or later and any Maven 3, and put both on the PATH. 1>&2
  exit /b 1
)

echo mvnw: Maven %FOUND%.%MINOR% is too old for Quarkus; fetching %VERSION% with it, once, into %FETCHED% 1>&2
set "WORK=%STORE%\fetch.%RANDOM%%RANDOM%"
set "PLUGIN=org.apache.maven.plugins:maven-dependency-plugin:3.6.1"
mkdir "%WORK%" || exit /b 1
rem In an empty directory, so that the old Maven does not read this project.
pushd "%WORK%"
call mvn -B -q "%PLUGIN%:copy" "%PLUGIN%:unpack" "-Dartifact=org.apache.maven:apache-maven:%VERSION%:zip:bin" "-DoutputDirectory=%WORK%" 1>&2
if errorlevel 1 (
  popd
  rmdir /s /q "%WORK%"
  echo mvnw: could not fetch Maven %VERSION%. Install Maven 3.9 or later, or let the Maven on the PATH reach a repository. 1>&2
  exit /b 1
)
popd
certutil -hashfile "%WORK%\apache-maven-%VERSION%-bin.zip" SHA512 | findstr /i /x /c:"%MAVEN_PIN_sha512%" >nul
if errorlevel 1 (
  rmdir /s /q "%WORK%"
  echo mvnw: the Maven %VERSION% that was fetched is not the one whose checksum stands in .mvn\maven.properties; nothing was kept. 1>&2
  exit /b 1
)
if not exist "%FETCHED%" move "%WORK%\apache-maven-%VERSION%" "%FETCHED%" >nul
rmdir /s /q "%WORK%"

:fetched
rem The mirrors and proxies that this machine's Maven was given hold for the fetched one too.
if defined OLDHOME if exist "%OLDHOME%\conf\settings.xml" (
  call "%FETCHED%\bin\mvn.cmd" %* --global-settings "%OLDHOME%\conf\settings.xml"
  exit /b
)
call "%FETCHED%\bin\mvn.cmd" %*
exit /b

:onpath
call mvn %*
exit /b
